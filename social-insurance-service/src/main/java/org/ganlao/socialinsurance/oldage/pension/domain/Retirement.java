package org.ganlao.socialinsurance.oldage.pension.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.ganlao.platform.personal.Sex;
import org.ganlao.socialinsurance.register.person.domain.Post;

/**
 * Who retires, when and why, as it was on the day of the application.
 *
 * @param seniorTitle whether the person holds a senior professional title, which adjustments look at
 */
@Embeddable
public record Retirement(
        @Enumerated(EnumType.STRING) @Column(nullable = false)
        Sex sex,

        @Enumerated(EnumType.STRING) @Column(nullable = false)
        Post post,

        @Column(name = "born_on", nullable = false) LocalDate bornOn,

        @Enumerated(EnumType.STRING) @Column(nullable = false)
        RetirementGround ground,

        @Column(name = "retires_on", nullable = false) LocalDate on,
        @Column(name = "senior_title", nullable = false) boolean seniorTitle) {

    /** First day of the month after, from which the pension is due. */
    public LocalDate dueFrom() {
        return on.withDayOfMonth(1).plusMonths(1);
    }
}
