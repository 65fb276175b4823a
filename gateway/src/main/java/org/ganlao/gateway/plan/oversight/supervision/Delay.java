package org.ganlao.gateway.plan.oversight.supervision;

import java.util.HashMap;
import java.util.Map;
import org.ganlao.gateway.plan.oversight.alert.AlertCondition.Condition;
import org.ganlao.gateway.plan.oversight.supervision.EscalationStep.Address;
import org.ganlao.gateway.plan.oversight.supervision.domain.SupervisedTask;

/**
 * A task that its region lets wait.
 *
 * @param planRegion region of the plan
 * @param days from 1
 * @param step how far it has gone up; null where no rule speaks of it
 */
record Delay(SupervisedTask task, String planRegion, long days, EscalationStep step) {

    String region() {
        return task.order().region();
    }

    String subject() {
        return task.order().plan() + "/" + task.order().id();
    }

    boolean goesBeyondRegion() {
        return step != null && step.to() != Address.REGION;
    }

    /** @param subject once in a rule */
    Condition condition(String subject, String concerned) {
        SupervisedTask.Order order = task.order();
        Map<String, String> detail = new HashMap<>(Map.of(
                "plan", order.plan(),
                "item", String.valueOf(order.item()),
                "unit", order.unit(),
                "region", order.region(),
                "title", order.title(),
                "due", task.progress().due().toString(),
                "daysOverdue", String.valueOf(days)));
        if (step != null) {
            detail.put("level", String.valueOf(step.level()));
            detail.put("measure", step.label().zh());
        }
        return new Condition(subject, concerned, detail);
    }
}
