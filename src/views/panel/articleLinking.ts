/** The way from the panel to the articles. */
export interface ArticleLinking {
  /** The whole address of an article, at a passage where one is named. */
  readonly addressOf: (articleId: string, passage: string | null) => string;
  readonly onOpen: (articleId: string, passage: string | null) => void;
}
