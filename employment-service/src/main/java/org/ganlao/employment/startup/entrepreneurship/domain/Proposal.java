package org.ganlao.employment.startup.entrepreneurship.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Rejection;

/**
 * What a project of the library proposes; a correction states it anew and whole.
 *
 * @param region whose bureau keeps it
 * @param trade code of the industry in GB/T 4754
 * @param provider who brought it in
 * @param investment in yuan that it takes to begin
 * @param jobs how many persons it may give work to, the founder among them
 */
@Embeddable
public record Proposal(
        @Column(nullable = false) String region,
        @Column(nullable = false) String name,
        @Column(nullable = false) String trade,
        @Column(nullable = false) String provider,
        @Column(nullable = false) String summary,
        @Column(nullable = false) Money investment,
        @Column(nullable = false) int jobs,
        @Column(name = "submitted_on", nullable = false) LocalDate submittedOn) {

    public Proposal {
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(trade, "trade");
        Objects.requireNonNull(provider, "provider");
        Objects.requireNonNull(summary, "summary");
        Objects.requireNonNull(submittedOn, "submittedOn");
        if (!investment.isPositive()) {
            throw new Rejection(EntrepreneurshipRefusal.PROJECT_OF_NOTHING, investment).at("/project/investment");
        }
    }
}
