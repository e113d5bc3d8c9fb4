import { createHash } from 'node:crypto'

/** How an author is related to the repository. */
export type AuthorAssociation =
  'OWNER' | 'MEMBER' | 'COLLABORATOR' | 'CONTRIBUTOR' | 'FIRST_TIME_CONTRIBUTOR' | 'NONE'

/** An author as a test defines it. */
export interface AuthorSetup {
  readonly login: string
  /** Defaults to `User`. */
  readonly type?: 'User' | 'Bot'
  /** Defaults to `NONE`. */
  readonly association?: AuthorAssociation
  /** By default, it only depends on the login. */
  readonly id?: number
}

/** The author of an issue or of a comment. */
export type Author = Required<AuthorSetup>

/** The author of everything that is written with the `GITHUB_TOKEN` of a workflow. */
export const actionsBot: Author = {
  login: 'github-actions[bot]',
  type: 'Bot',
  association: 'NONE',
  id: 41898282
}

const collaborators: readonly AuthorAssociation[] = ['OWNER', 'MEMBER', 'COLLABORATOR']

export function createAuthor(setup: AuthorSetup): Author {
  const { login, type = 'User', association = 'NONE' } = setup
  const digest = createHash('sha256').update(login.toLowerCase()).digest()
  return { login, type, association, id: setup.id ?? digest.readUInt32BE() }
}

/** Returns whether an author can comment on locked issues. */
export function isCollaborator({ association }: Author): boolean {
  return collaborators.includes(association)
}
