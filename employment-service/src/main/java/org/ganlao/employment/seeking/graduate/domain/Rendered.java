package org.ganlao.employment.seeking.graduate.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Which service a bureau rendered.
 *
 * @param service code of one of the six
 * @param provider who rendered it
 * @param college from which the person graduates
 */
@Embeddable
public record Rendered(
        @Column(nullable = false) String region,
        @Column(nullable = false) String service,
        @Column(name = "served_on", nullable = false) LocalDate servedOn,
        @Column(nullable = false) String provider,
        @Column(nullable = false) String college) {

    public Rendered {
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(service, "service");
        Objects.requireNonNull(servedOn, "servedOn");
        Objects.requireNonNull(provider, "provider");
        Objects.requireNonNull(college, "college");
    }
}
