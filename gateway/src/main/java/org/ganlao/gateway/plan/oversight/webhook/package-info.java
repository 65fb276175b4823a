/** Sends live messages to addresses of those who asked for it: signed, in order, again and again until they arrive. */
package org.ganlao.gateway.plan.oversight.webhook;
