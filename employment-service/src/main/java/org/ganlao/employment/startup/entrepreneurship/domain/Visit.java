package org.ganlao.employment.startup.entrepreneurship.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * 跟踪服务：a visit to a start-up in business.
 *
 * @param trading whether business went on when the visitor came
 * @param staff persons whom the visitor saw at work, the founder among them
 */
@Embeddable
public record Visit(
        @Column(name = "visited_on", nullable = false) LocalDate visitedOn,
        @Column(nullable = false) String visitor,
        @Column(nullable = false) boolean trading,
        @Column(nullable = false) int staff,
        @Column(nullable = false) String findings) {

    public Visit {
        Objects.requireNonNull(visitedOn, "visitedOn");
        Objects.requireNonNull(visitor, "visitor");
        Objects.requireNonNull(findings, "findings");
    }
}
