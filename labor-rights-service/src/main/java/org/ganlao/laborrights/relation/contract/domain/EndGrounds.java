package org.ganlao.laborrights.relation.contract.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.ganlao.platform.problem.Rejection;

/** On which grounds a contract may end: the law in force on its last day decides. */
public record EndGrounds(List<Law> laws) {

    /**
     * One law's grounds.
     *
     * @param from first day on which it holds
     * @param source the law, as one cites it
     * @param confirmed whether the articles were held against the text of the law
     * @param articles of the grounds that it knows
     */
    public record Law(LocalDate from, String source, boolean confirmed, Map<EndGround, String> articles) {}

    public EndGrounds {
        laws = laws.stream().sorted(Comparator.comparing(Law::from).reversed()).toList();
    }

    /** @throws Rejection if the law of the day knows no such ground */
    public void require(End end) {
        Law law = lawOf(end.on());
        if (!law.articles().containsKey(end.ground())) {
            throw new Rejection(ContractRefusal.GROUND_UNKNOWN_TO_LAW, end.on(), law.source());
        }
    }

    private Law lawOf(LocalDate day) {
        return laws.stream()
                .filter(law -> !law.from().isAfter(day))
                .findFirst()
                .orElseThrow(() -> new Rejection(ContractRefusal.GROUND_UNKNOWN_TO_LAW, day, "…"));
    }
}
