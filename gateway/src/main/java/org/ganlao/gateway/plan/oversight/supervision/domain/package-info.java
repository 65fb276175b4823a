/** Tasks, reports and milestones, and by what they are judged. */
package org.ganlao.gateway.plan.oversight.supervision.domain;
