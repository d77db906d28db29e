import type { Command, CommanderError, Help } from 'commander'
import { cliLabels } from '@/labels/cli'

const { help, usage } = cliLabels

/** Commander's own headings. */
const TITLES: Readonly<Record<string, string>> = {
  'Usage:': help.usage,
  'Arguments:': help.arguments,
  'Options:': help.options,
  'Commands:': help.commands,
}

const inVietnamese = (text: string): string =>
  text.replace('[options]', help.optionsWord).replace('[command]', help.commandWord)

/** For `configureHelp`: the words commander writes itself. */
export const vietnameseHelp: Partial<Help> = {
  styleTitle: (title) => TITLES[title] ?? title,
  styleUsage: inVietnamese,
  styleSubcommandTerm: inVietnamese,
}

/** The command a person was typing, as they would type it: "user create". */
export const pathOf = (command: Command): string =>
  command.parent === null ? '' : `${pathOf(command.parent)} ${command.name()}`.trim()

/** The name commander quotes in its message; only there does it say which option or argument is meant. */
const quoted = (message: string): string => /'([^']*)'/.exec(message)?.[1] ?? ''

const SENTENCES: Readonly<Record<string, (name: string, command: string) => string>> = {
  'commander.unknownOption': usage.unknownOption,
  'commander.unknownCommand': usage.unknownCommand,
  'commander.missingArgument': usage.missingArgument,
  'commander.missingMandatoryOptionValue': usage.missingOption,
  'commander.optionMissingArgument': usage.missingValue,
  'commander.excessArguments': (_name, command) => usage.excessArguments(command),
  'commander.help': (_name, command) => usage.noCommand(command),
}

/** A sentence for wrong usage; null when the person asked for the help and got it. */
export function usageSentence({ code, message, exitCode }: CommanderError, command: string): string | null {
  if (exitCode === 0) return null
  return SENTENCES[code]?.(quoted(message), command) ?? usage.other(command)
}
