/** The {@code ganlao} command: one class per word that it understands. */
package org.ganlao.localstack.command;
