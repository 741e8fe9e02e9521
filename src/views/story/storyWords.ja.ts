// What is said round a story, in Japanese.

import type { StoryWords } from './storyWords.ts';

export const storyWordsJa: StoryWords = {
  what: '年表の上で一歩ずつたどる読み物です。途中で離れて自由に見て回り、いつでも戻れます。',
  steps: (count) => `全${count}場面`,
  notLoaded: (reason) => `読み物を読み込めませんでした。${reason}`,
  notFound: (id) => `読み物「${id}」を開けませんでした。`,
  tryAgain: 'もう一度試す',

  label: (title) => `読み物：${title}`,
  progress: (step, of) => `${step} / ${of}`,
  previous: '前の場面',
  next: '次の場面',
  end: '読み物を閉じる',
  captions: '各場面の説明（順に並んでいます）',
  left: (step) => `第${step}場面を離れて閲覧中です。`,
  back: '読み物に戻る',
  doubt: (words) => `ここに示す出来事からは確認できない語：${words}`,
};
