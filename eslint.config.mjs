import regexp from 'eslint-plugin-regexp'
import tseslint from 'typescript-eslint'

/** Globals that the core must not touch: it runs in a browser as it runs in Node. */
const IMPURE = [
  'process',
  'console',
  'fetch',
  'setTimeout',
  'setInterval',
  'performance',
  'window',
  'document',
  'localStorage',
]

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', 'rules/books/shipped.ts', 'rules/lexicons/given-names.data.ts'] },
  ...tseslint.configs.strict,
  regexp.configs['flat/recommended'],
  {
    files: ['**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_' }],
    },
  },
  {
    rules: {
      // Time must grow linearly with the text: a regex that can backtrack further than that is an error.
      'regexp/no-super-linear-backtracking': 'error',
      'regexp/no-super-linear-move': 'error',
      // Matters of taste that make long alternations harder to read.
      'regexp/prefer-d': 'off',
      'regexp/prefer-w': 'off',
      'regexp/use-ignore-case': 'off',
      'regexp/no-obscure-range': 'off',
      // Patterns put together from named pieces repeat what each piece needs by itself.
      'regexp/no-useless-assertions': 'off',
      'regexp/no-useless-character-class': 'off',
      'regexp/no-useless-non-capturing-group': 'off',
      'regexp/no-dupe-disjunctions': 'off',
    },
  },
  {
    files: [
      'src/document/**',
      'src/reading/**',
      'src/context/**',
      'src/rulebook/**',
      'src/judging/**',
      'src/report/**',
      'src/import/**',
      'rules/**',
    ],
    rules: { 'no-restricted-globals': ['error', ...IMPURE] },
  },
)
