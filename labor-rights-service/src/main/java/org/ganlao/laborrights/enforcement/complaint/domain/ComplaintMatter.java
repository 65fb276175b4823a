package org.ganlao.laborrights.enforcement.complaint.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;
import org.ganlao.laborrights.enforcement.inspection.domain.CaseRefusal;
import org.ganlao.laborrights.enforcement.inspection.domain.Subject;
import org.ganlao.platform.problem.Rejection;

/**
 * What a complaint says.
 *
 * @param region in which the employer acts
 * @param employer token; null where it is not known
 * @param employerName as the complaint has it
 * @param violationUntil null where the violation goes on or is not known
 * @param community in which the employer acts; null where it is not known
 */
@Embeddable
public record ComplaintMatter(
        @Column(nullable = false) String region,
        String employer,
        @Column(name = "employer_name", nullable = false) String employerName,

        @Enumerated(EnumType.STRING) @Column(nullable = false)
        Subject subject,

        @Column(nullable = false) String account,
        @Column(name = "violation_from") LocalDate violationFrom,
        @Column(name = "violation_until") LocalDate violationUntil,
        String community) {

    public ComplaintMatter {
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(employerName, "employerName");
        Objects.requireNonNull(subject, "subject");
        if (violationFrom != null && violationUntil != null && violationUntil.isBefore(violationFrom)) {
            throw new Rejection(CaseRefusal.VIOLATION_BACKWARDS, violationFrom);
        }
    }
}
