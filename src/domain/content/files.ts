/** Where the files of content stand, by what they are about. */
export const clientFile = (id: string): string => `content/clients/${id}.mdx`;
export const codeFile = (code: string): string => `content/codes/${code}.mdx`;
export const familyFile = (id: string): string => `content/families/${id}.mdx`;
export const listFile = (id: string): string => `content/lists/${id}.yaml`;
export const statusFile = (name: string): string => `content/statuses/${name}.mdx`;
export const systemFile = (id: string): string => `content/systems/${id}/about.mdx`;
export const sendsFile = (id: string): string => `content/systems/${id}/sends.yaml`;
export const recordingFile = (id: string): string => `content/systems/${id}/recorded.json`;
export const topicFile = (id: string): string => `content/topics/${id}.mdx`;
