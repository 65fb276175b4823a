package org.ganlao.gateway.plan.targets.catalogue;

import java.util.List;
import java.util.Objects;

/**
 * One of the plan's numbered tasks, with or without figures.
 *
 * @param domains whose services carry it; the first is responsible
 * @param unit code of the office that answers for it
 * @param text of the plan, word for word
 */
public record WorkItem(int number, Label chapter, Label title, List<String> domains, String unit, String text) {

    public WorkItem {
        Objects.requireNonNull(chapter, "a work item needs a chapter");
        Objects.requireNonNull(title, "a work item needs a title");
        Objects.requireNonNull(unit, "a work item needs a responsible unit");
        Objects.requireNonNull(text, "a work item needs its text");
        domains = List.copyOf(domains);
        if (domains.isEmpty()) {
            throw new IllegalArgumentException("a work item needs a responsible domain");
        }
    }

    public String responsible() {
        return domains.get(0);
    }
}
