package org.ganlao.skills.cadre.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * Where a member of staff serves.
 *
 * @param name full name
 * @param unit bureau or office
 * @param title of the post
 * @param since first day in service
 */
@Embeddable
public record CadrePost(
        @Column(nullable = false, updatable = false) String name,
        @Column(nullable = false, updatable = false) String region,
        @Column(nullable = false, updatable = false) String unit,
        @Column(nullable = false, updatable = false) String title,

        @Column(name = "in_service_since", nullable = false, updatable = false)
        LocalDate since) {}
