/** `topics.json`: what leads to the subject of a meeting. */
export interface TopicWords {
  readonly topics: readonly string[]
  readonly topicIntroducers: readonly string[]
}
