/** What every module's tests share: real PostgreSQL and Kafka, tokens, architecture rules, contract samples. */
package org.ganlao.platformtest;
