/**
 * The limits of the search, those of one kind beside each other. They were tuned on the pastes in
 * `tests/fixtures` (`npm run search:report`), with the codes and messages of the whole edition. The
 * weight of a word is the logarithm of how few codes have it, so a word of one code weighs about 6
 * among 400 codes and 4 among 70; with either, the same pastes are answered rightly.
 */
export const limits = {
  /** Lengths in letters. */
  letters: {
    /** Longer input is a text, not a typed name. The longest code has 54, with words that ask about it. */
    typedName: 90,
    /** "Inv" completes to names; two letters begin too many. */
    begunName: 3,
    /** A beginning that also has a slip: "invalid acess key". */
    begunWithSlips: 10,
    /** What stands in a code's place and is longer is not compared with names letter by letter. */
    misspelledName: 60,
    /** In a text this short a name is what it is about, even a name that others use. */
    shortText: 40,
    /** In a sentence this short, too, where the name stands as a word, spelled as servers spell it. */
    shortSentence: 64,
    /** In a text this short a status needs less around it to be meant as one. */
    shortStatus: 45,
    /** Longer texts ask no question: in a log, words that stand apart belong to different things. */
    question: 240,
    /** Words that are told by standing together stand so close, within one line. */
    together: 120,
    /** What a text that does not name S3 is about, it says before so many letters. */
    opening: 120,
    /** Of a long log only so much at either end is read for what it speaks of. */
    spokenOf: 3000,
    /** A message in another language must have so many letters to be found inside a text. */
    saidAbroad: 10,
    /** Nobody else writes so many letters in one word: it is a name of ours, with slips. */
    unmistakableName: 16,
    /** Shorter pieces of text are not looked for as a name with slips. */
    nameWithSlips: 6,
    /** Long texts are read for misspelled names only at their beginning. */
    namesInText: 2000,
  },
  /** Numbers of words. */
  words: {
    /** A sentence this long, found whole, can only be the message it is. */
    sureMessage: 5,
    /** A part of a message must have so many words to be recognised. */
    part: 4,
    /** Fewer words in a row are chance. */
    hint: 3,
    /** In an input this short, nearly all words must belong to what it is taken for. */
    shortInput: 14,
    /** In a longer text, names made of plain words are chance. */
    naming: 60,
    /** A longer input asks no question. */
    question: 40,
    /** Misspelled names are looked for in what a person typed, not in logs. */
    typedSentence: 16,
    /** The longest name, spelled as words. */
    nameInWords: 8,
  },
  /** Sums of the weights of words. */
  weights: {
    /** A message that tells this much is recognised whole, however few its words. */
    sureMessage: 13,
    /** A short sentence that tells this much is recognised anywhere in a text about S3. */
    tellingSentence: 8,
    /** A part of a message must tell this much. */
    part: 11,
    /** What is asked of a topic is recognised in a text about S3 when it tells this much. */
    asking: 8,
    /** Outside a text about S3, other software may say the same in fewer telling words than these. */
    unmistakable: 20,
    /** What weighs less tells nothing. */
    asked: 2.5,
    /** Words that weigh less stand in too many codes' texts to tell them apart. */
    askedWord: 1.6,
    /** Words that weigh less may be added to a message without changing what it means. */
    addedWord: 2.2,
    /** Two words that tell less, as "does not", are no reason to compare the rest of a phrase. */
    pair: 3,
    /** What a word that no text has counts against a phrase. */
    unknownWord: 4,
  },
  /** Shares of a whole. */
  shares: {
    /** Of a short input this much must be explained by a phrase that is all it says. */
    explained: 0.72,
    /** Of a message or a name so much is enough to see what was meant; explanations are long. */
    recognised: 0.4,
    /** Of a message with other words in between so much must be there, else it is another message. */
    altered: 0.6,
    /** A reading of a place that tells less than this part of another one is dropped. */
    nearlyAsGood: 0.97,
    /** Of a question of a topic so much must be asked. */
    question: 0.7,
    /** A whole message counts more than a part of a longer one, by this factor. */
    wholeMessage: 1.15,
    /** A topic's question counts so much beside a code's own words: it is made of many words. */
    topicsQuestion: 0.75,
    /** Of what a client prints so much must be there: its frame stands around every error. */
    clientWords: 0.85,
    /** Two questions are alike when so many of their pairs of letters are the same. */
    alike: 0.66,
  },
  /** Slips of typing. */
  slips: {
    /** In the place of a code: servers do not misspell, people who retype do. */
    inPlaceOfCode: 2,
    /** A reworded message may lack, add or misspell this many words on either side. */
    wordsOfMessage: 3,
  },
  /** How many answers of a kind are given. */
  answers: {
    all: 8,
    ofMessages: 6,
    ofStatus: 6,
    ofQuestions: 3,
  },
} as const;
