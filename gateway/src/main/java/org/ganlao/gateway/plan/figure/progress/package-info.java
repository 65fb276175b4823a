/** Progress: a pure function of targets and totals, and the answers made of it. */
package org.ganlao.gateway.plan.figure.progress;
