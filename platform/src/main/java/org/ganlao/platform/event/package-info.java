/**
 * The way of a fact: from the transaction that records it, over the change log and the relay to Kafka, and from
 * Kafka into a consumer's own transaction. Nothing here knows what a fact means.
 */
package org.ganlao.platform.event;
