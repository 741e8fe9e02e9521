// What the help says, and the keys it lists, in Japanese.

import type { HelpWords } from './helpWords.ts';

export const helpWordsJa: HelpWords = {
  title: 'ヘルプ',
  intro:
    'どの出来事も、記事が伝えている内容です。開くと、それを伝える原文と、日付を示す語をそのまま読めます。',
  commands: '名前で探す・すべての操作…',
  theme: '配色',
  keysTitle: 'キー操作',
  keys: [
    { keys: ['/'], does: '検索' },
    { keys: ['Enter'], does: '検索中：次の結果（Shiftで前の結果）' },
    { keys: ['Ctrl K'], does: '名前で探す・すべての操作（Macでは⌘K）' },
    { keys: ['g'], does: '日付へ移動' },
    { keys: ['?'], does: 'この一覧' },
    { keys: ['Esc'], does: 'パネルやダイアログを閉じる' },
    { keys: ['Enter'], does: '出来事、またはまとまりを開く' },
    { keys: ['←', '→'], does: '前後の印へ' },
    { keys: ['↑', '↓'], does: '上下のレーン、一覧では行' },
    { keys: ['Home', 'End'], does: '最初・最後の印または行' },
    { keys: ['Page ↑', '↓'], does: '前後の期間へ' },
    { keys: ['+', '−'], does: '拡大・縮小' },
    { keys: ['0'], does: 'すべての出来事を表示' },
    { keys: ['f'], does: '開いている出来事を中央に、次に全体に' },
    { keys: ['Ctrl', 'ホイール'], does: 'ポインターの位置で拡大・縮小' },
  ],
  singleKeys: '1文字のキーをショートカットにする',
};
