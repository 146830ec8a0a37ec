/** A pattern with that slot in it; without, it does not compile. */
export type With<Slot extends string> = `${string}{${Slot}}${string}`
/** Each language greets by the form of the name that is usual in it. */
type Named = With<'full'> | With<'family'> | With<'given'>

/**
 * How a language greets. Slots: `{full}`, `{given}`, `{family}` (the whole name where it is not known), `{patronymic}`, `{position}`,
 * and `{title}`: `Dr. ` with its blank, or nothing.
 */
export interface GreetingPatterns {
  /** Nobody is named. */
  readonly nobody: string
  /** Somebody whose gender is not stated: a form that fits all; `null` where the language has none with a name, then as `nobody`. */
  readonly anyone: Named | null
  /** A man, as he states. */
  readonly man: Named
  /** A woman, as she states. */
  readonly woman: Named
  /** A man or a woman who gives no name, or whose name cannot be put into the form that the greeting wants. */
  readonly sir: string
  readonly madam: string
  /** By given name and patronymic. */
  readonly byPatronymic?: { readonly man: With<'given'> & With<'patronymic'>; readonly woman: With<'given'> & With<'patronymic'> }
  /** Doctors, where the word for them tells men from women. */
  readonly byDoctorate?: { readonly man: Named; readonly woman: Named }
  /** By what they are called at work. */
  readonly byPosition?: With<'position'>
  /** Somebody with a title and no stated gender; else as `anyone`. */
  readonly titled?: With<'title'> & Named
  /** Titles as written before a name, with the blank; what is not in it is left off. */
  readonly titles?: { readonly dr?: string; readonly prof?: string; readonly eng?: string }
  /** Endings of names and those that they get where one is addressed; a name with none of them is not used, nor a woman's family name but where its ending stays. */
  readonly vocative?: { readonly man?: Endings; readonly woman?: Endings }
  /** What stands behind the greeting in a letter. */
  readonly mark: string
}

type Endings = readonly (readonly [ending: string, called: string])[]
export type Greetings = Readonly<Record<string, GreetingPatterns>>
