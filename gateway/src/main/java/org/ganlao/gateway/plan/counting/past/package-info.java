/** How many questions of the past are worked out at once. */
package org.ganlao.gateway.plan.counting.past;
