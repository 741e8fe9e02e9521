// What pages print round an article: subscription and newsletter pitches, comment forms, sharing
// buttons, copyright, navigation, wire codes. `reach` says what else goes with such a line: "none"
// nothing, "line" the lines of its block, "list" the short lines that follow it, "rest" all that follows
// up to the next article.

import type { LineRule } from './lineRule.ts';

export interface BoilerplateRule extends LineRule {
  readonly reach: 'none' | 'line' | 'list' | 'rest';
}

export const boilerplateRules: readonly BoilerplateRule[] = [
  {
    name: 'notes and sources',
    pattern:
      /^(?:foot|end)?notes(?: and references)?:?$|^(?:references|bibliography|works cited|sources)(?: and notes)?:?$/i,
    reach: 'rest',
    examples: ['Notes', 'References:', 'Works cited'],
    counterExamples: ['Notes were exchanged on Monday.', 'Sources said so.'],
  },
  {
    name: 'comment form',
    pattern:
      /^(?:leave a (?:reply|comment)|post a comment|add (?:a|your) comment|join the (?:conversation|discussion)|\d* ?comments?:?|reader comments|what do you think\?|(?:view|show|hide) (?:all )?(?:\d+ )?comments|please read our comment|comments are (?:closed|moderated)|log ?in to (?:comment|reply)|you must be logged in)\b.{0,80}$/i,
    reach: 'rest',
    examples: ['Leave a reply', '12 Comments', 'You must be logged in to post a comment.'],
    counterExamples: [
      'Comments by the minister angered the neighbours, who called in the ambassador on Monday to say so.',
      'He left a comment.',
    ],
  },
  {
    name: 'form field',
    pattern:
      /^(?:fill in your details|you are commenting using|connecting to %s|your email address will not|notify me (?:of|by)|save my name|(?:name|email|website|required fields)(?: \*| \(required\))|this site uses akismet|powered by)(?!\w).{0,140}$/i,
    reach: 'line',
    examples: ['Your email address will not be published.', 'Email (required)'],
    counterExamples: ['Email traffic between the two offices stopped in May.'],
  },
  {
    name: 'newsletter',
    pattern:
      /\b(?:sign(?:ing)? up|subscrib(?:e|ing)|register) (?:here |now |today |for free )*(?:for|to) (?:(?:the |your |a )?(?:[\w']+ ){0,4}(?:newsletters?|briefings?|bulletins?|alerts?|digests?|e-?mails?|updates)|our|free|unlimited)\b|^(?:manage|daily|our|free|email)(?: \w+)? newsletters?\b.{0,40}$|\bdelivered (?:straight |directly )?to your inbox\b/i,
    reach: 'line',
    examples: [
      'Sign up for our morning briefing',
      'Manage newsletters',
      'Get the best of our reporting delivered straight to your inbox.',
    ],
    counterExamples: [
      'The two fleets will sign up for the exercise in June.',
      'Farmers who register for the scheme get seed at half price.',
    ],
  },
  {
    name: 'subscription pitch',
    pattern:
      /\b(?:by subscribing|subscribe (?:now|today)|(?:^|[.!?] )become a (?:subscriber|member|supporter)\b|(?:your|with a) (?:subscription|donation|contribution) (?:helps?|supports?|will)|support (?:our|independent|quality) journalism|quality journalism is|(?:already|not) a subscriber\?|subscribers? only|free articles? (?:left|remaining|this month)|to continue reading|read the full (?:story|article)|(?:see|view) our subscription|start your free trial)\b/i,
    reach: 'line',
    examples: [
      'Support our journalism from three dollars a month.',
      'You have two free articles left.',
      'By subscribing, you keep our reporters on the road.',
    ],
    counterExamples: [
      'The fund asked each state to support our plan with a contribution.',
      'He doubted that the island would ever become a member of the league.',
    ],
  },
  {
    name: 'copyright',
    pattern:
      /^(?:copyright|\(c\)|©|c\.)[ ]?(?:©|\(c\))? ?\d{4}\b|^copyright (?:©|\(c\)|by|of)\b.{0,100}$|\ball rights reserved\b|\breprint permission\b|\bmay not be (?:published|reproduced|reprinted|redistributed)\b/i,
    reach: 'line',
    examples: [
      'Copyright © 2009 The Example Post Ltd.',
      '© Example News 2011. All rights reserved.',
      'c.1996 Example Feature Syndicate',
    ],
    counterExamples: [
      'Copyright was on the agenda when the ministers of trade met again in the spring of last year to settle what had been left open.',
    ],
  },
  {
    name: 'sharing',
    pattern:
      /^(?:share|tweet|retweet|like|follow|pin it|e-?mail|print|save|bookmark|whatsapp|facebook|twitter|linkedin|reddit|telegram|copy link|loading|google\+?)(?:(?: |,|\||\/)+(?:this|on|us|article|story|via|by|with|to|page|friends?|share|tweet|like|e-?mail|print|save|facebook|twitter|linkedin|whatsapp|reddit|telegram|google\+?|link|photo|picture|me|and|or|loading|x))*[.:!…]*$/i,
    reach: 'line',
    examples: ['Share', 'Share this article on Facebook', 'Email  Print', 'Follow us on Twitter'],
    counterExamples: ['Share prices fell.', 'Follow the money, he said.', 'Print is dying.'],
  },
  {
    name: 'social account',
    pattern:
      /^(?:follow|like|find|join|contact|reach|e-?mail) (?:us|him|her|me|the (?:author|writer|reporter)|@?[\w. ]{2,40}) (?:on|at) (?:twitter|facebook|instagram|telegram|x\b|linkedin|youtube|@|[\w.]+@).{0,100}$/i,
    reach: 'line',
    examples: ['Follow us on Facebook and Instagram', 'Contact the writer at desk@example.org'],
    counterExamples: ['Join us at the table, the premier told him.'],
  },
  {
    name: 'related',
    pattern:
      /^(?:related|more (?:on|from|in|stories|news)|read (?:more|also|next)|see also|also read|you (?:may|might) (?:also )?(?:like|be interested)|most (?:read|popular|viewed|shared|commented)|recommended|trending|top stories|latest (?:news|stories|articles)|don't miss|editors'? (?:picks?|choice)|in (?:this|other) (?:story|news)|popular|what to read next|sponsored|promoted|advertise?ment|from our partners|source|sources|references|external links|tags?|topics?|keywords?|categor(?:y|ies)|filed under|posted in)s?\b(?: (?:stories|articles|content|topics|news|coverage|links|items|posts|reading|this|for you|in \w+|on \w+))*:?$/i,
    reach: 'list',
    examples: ['Related stories', 'Read more:', 'Most popular', 'Source:', 'Advertisement'],
    counterExamples: ['Related talks went on in Vienna.', 'More on this later, he said, and left.'],
  },
  {
    name: 'label',
    pattern:
      /^(?:tags?|topics?|keywords?|categor(?:y|ies)|filed under|posted in|section|rss feed|feed|permalink|short ?link|url|link|slug|language|word count|reading time|read time|document type|load-date|section|length|context|from|to|see also|read more|read also|related(?: \w+)?|via)\s*:.{0,200}$/i,
    reach: 'line',
    examples: ['Tags: fishing, Hokkaido', 'RSS feed:', 'Filed under: Asia', 'Length: 612 words'],
    counterExamples: ['Link the two and you have a deal.', 'Context matters here.'],
  },
  {
    name: 'button',
    pattern:
      /^(?:click (?:here|to)|tap (?:here|to)|scroll (?:down|to)|back to top|skip to|show (?:more|less)|load more|view (?:more|all|comments|gallery|photos)|see (?:more|all)|read more|continue reading|next|previous|prev|home|menu|search|close|log ?(?:in|out)|sign ?(?:in|out|up)|register|subscribe|newsletters?|e-?paper|contact(?: us)?|about(?: us)?|privacy(?: policy)?|terms(?: (?:of|and) \w+)?|cookies?(?: policy)?|advertise(?: with us)?|careers|site ?map|faq|help|download|listen|watch(?: now| live)?|play|live|video|photos?|gallery|slideshow|x|\d+ (?:min(?:ute)?s?|second) (?:read|ago)|\d+ (?:shares?|views?|likes?|retweets?))\b(?: (?:more|here|to|and|for|the|this|view|read|hide|comments?|enlarge|expand|page|article|story|full|full-size|image|photo))*[.!»>]*$/i,
    reach: 'line',
    examples: ['Click here to enlarge', 'E-paper', 'Continue reading', '4 min read', 'Home'],
    counterExamples: [
      'Next comes the vote.',
      'Close to the border, guns were heard.',
      'Live fire.',
    ],
  },
  {
    name: 'cookies and terms',
    pattern:
      /\b(?:we use cookies|our (?:privacy|cookie) policy|terms (?:of (?:use|service)|and conditions) (?:apply|and)|javascript (?:is )?(?:disabled|required)|enable javascript|unsubscribe at any time|this (?:page|site) is protected by)\b/i,
    reach: 'line',
    examples: ['We use cookies to make this site work.', 'Please enable JavaScript.'],
    counterExamples: ['The policy on cookies was debated in Brussels.'],
  },
  {
    name: 'house rules',
    pattern:
      /^(?:(?:our standards|editorial (?:standards|policy|guidelines)|corrections? policy) ?:|report (?:a|an) (?:error|typo|correction)|suggest a correction|got a (?:tip|story)|(?:the )?(?:views|opinions) expressed (?:here|in this|are|by the author|above)\b).{0,240}$/i,
    reach: 'line',
    examples: ['Our standards: the Example principles.', 'The views expressed here are her own.'],
    counterExamples: [
      'Our standards have slipped since then, he said.',
      'The views expressed at the meeting could not have differed more.',
    ],
  },
  {
    name: 'wire note',
    pattern:
      /^\(?(?:ART ADV|PHOTO ADV|EDS?|EDITORS?|ATTN|ATTENTION|ADDS?|UPDATES?\d*|RECASTS?|CORRECTS?|CORRECTION|REPEATING|EMBARGO(?:ED)?|OPTIONAL TRIM|FIRST LEAD|URGENT|LEAD|WITH|TRIMS|REFILES?|RPT|WRAPUP|SUBS?)\b(?: ?\d+)?(?:\s*[-–—:/(]|\s+(?:with|quotes?|details?|background|throughout|to)\b).{0,240}$/,
    reach: 'line',
    examples: [
      'ADDS details from briefing ///',
      'EDS: Updates with vote.',
      '(ART ADV: Map is moving.)',
    ],
    counterExamples: ['Adds the spokesman: no deal.', 'WITH GUNS DRAWN, they left.'],
  },
  {
    name: 'wire code',
    pattern:
      /^[A-Z]{3}(?:_[A-Z]{3}_)?\d{8}\.\d{3,4}\b|\bBC-[A-Z][\w/-]{3,}|\b\d{2}-\d{2} \d{4}\b.{0,60}$/,
    reach: 'none',
    examples: [
      'APW20010203.0044',
      'a b BC-TRADE-TALKS-300 03-09 0412',
      'r i BC-/FISHING-QUOTAS 04-02 0071',
    ],
    counterExamples: ['The years 300 BC-100 AD saw it grow.'],
  },
  {
    name: 'wire trailer',
    pattern:
      /^(?:\(?(?:MORE|END|ENDS|30|STORY CAN END HERE)\)?|-0-|-30-|###|END ITEM|[A-Z]{2,5}(?:-[A-Z]{2})?-\d\d-\d\d-\d\d \d{4}[A-Z]{3}.{0,12})$/,
    reach: 'none',
    examples: ['(MORE)', '-30-', 'UPI-04-02-97 0915EST', 'AP-NY-04-02-97 0915EDT'],
    counterExamples: ['MORE THAN A PROMISE'],
  },
];
