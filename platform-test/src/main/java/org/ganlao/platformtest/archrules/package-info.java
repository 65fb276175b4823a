/**
 * The house's architecture rules. A module's test calls them in one line, with
 * {@link org.ganlao.platformtest.archrules.ArchitectureRules}; a rule that finds no class to judge fails.
 */
package org.ganlao.platformtest.archrules;
