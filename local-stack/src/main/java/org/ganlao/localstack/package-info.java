/** Real PostgreSQL, Kafka and Keycloak on this machine without Docker, and the {@code ganlao} command. */
package org.ganlao.localstack;
