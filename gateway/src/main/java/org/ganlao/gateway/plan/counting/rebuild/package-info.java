/** Reads every event again, into second tables while the first ones serve, and compares or swaps the two. */
package org.ganlao.gateway.plan.counting.rebuild;
