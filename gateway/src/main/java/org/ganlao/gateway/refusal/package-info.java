/**
 * What was refused of programs at the front door, counted by day and rule. Nothing of a request is kept: no person, no address, no
 * content.
 */
package org.ganlao.gateway.refusal;
