package org.ganlao.laborrights.enforcement.credit.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;

/** An employer's grade for a year, with the facts that it was given for; given anew, the one before stays as history. */
@Entity
@Table(name = "employer_grade")
public class EmployerGrade extends FactRecord {

    @Column(nullable = false, updatable = false)
    private String region;

    @Column(nullable = false, updatable = false)
    private String employer;

    @Column(name = "of_year", nullable = false, updatable = false)
    private int year;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private CreditGrade grade;

    @Column(name = "graded_on", nullable = false, updatable = false)
    private LocalDate gradedOn;

    @Column(nullable = false)
    private boolean present;

    @ElementCollection
    @CollectionTable(name = "employer_grade_fact", joinColumns = @JoinColumn(name = "grade"))
    @MapKeyColumn(name = "fact")
    @Column(name = "happened", nullable = false)
    private Map<String, Integer> counts = new HashMap<>();

    public EmployerGrade(
            UUID id,
            Origin origin,
            String region,
            String employer,
            int year,
            CreditGrade grade,
            Map<String, Integer> counts,
            LocalDate gradedOn,
            Instant now) {
        super(id, origin, now);
        this.region = Objects.requireNonNull(region, "region");
        this.employer = Objects.requireNonNull(employer, "employer");
        this.year = year;
        this.grade = Objects.requireNonNull(grade, "grade");
        this.gradedOn = Objects.requireNonNull(gradedOn, "gradedOn");
        this.counts.putAll(counts);
        this.present = true;
    }

    protected EmployerGrade() {}

    /** Another grade takes its place. */
    public void giveWay(Instant now) {
        requireStanding();
        present = false;
        revised(now);
    }

    /** Whether it would be given as it is. */
    public boolean says(CreditGrade same, Map<String, Integer> facts) {
        return grade == same && counts.equals(facts);
    }

    @Override
    public String region() {
        return region;
    }

    @Override
    public LocalDate occurredOn() {
        return gradedOn;
    }

    public String employer() {
        return employer;
    }

    public int year() {
        return year;
    }

    public CreditGrade grade() {
        return grade;
    }

    /** Whether no later one has taken its place. */
    public boolean present() {
        return present;
    }

    /** Facts that happened, by code. */
    public Map<String, Integer> counts() {
        return Map.copyOf(counts);
    }
}
