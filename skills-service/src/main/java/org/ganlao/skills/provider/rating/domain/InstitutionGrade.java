package org.ganlao.skills.provider.rating.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;
import org.ganlao.skills.provider.institution.domain.Institution;

/** The grade that an institution got on a day, with what it was reckoned from. The next one takes its place; none is changed. */
@Entity
@Table(name = "institution_grade")
public class InstitutionGrade extends FactRecord {

    @Column(nullable = false, updatable = false)
    private UUID institution;

    @Column(nullable = false, updatable = false)
    private String region;

    @Column(name = "grade_number", nullable = false, updatable = false)
    private int number;

    @Column(name = "rated_on", nullable = false, updatable = false)
    private LocalDate ratedOn;

    @Column(name = "criteria_from", nullable = false, updatable = false)
    private LocalDate criteriaFrom;

    @Column(nullable = false, updatable = false)
    private int points;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Grade grade;

    @ElementCollection
    @CollectionTable(name = "institution_grade_line", joinColumns = @JoinColumn(name = "institution_grade"))
    private Set<RatingLine> lines = new HashSet<>();

    /** @param number of the institution's grades, from 1 on */
    public InstitutionGrade(
            UUID id,
            Origin origin,
            Institution rated,
            int number,
            LocalDate ratedOn,
            RatingScheme scheme,
            Rating rating,
            Instant now) {
        super(id, origin, now);
        this.institution = rated.id();
        this.region = rated.region();
        this.number = number;
        this.ratedOn = Objects.requireNonNull(ratedOn, "ratedOn");
        this.criteriaFrom = scheme.from();
        this.points = rating.points();
        this.grade = rating.grade();
        this.lines.addAll(rating.lines());
    }

    protected InstitutionGrade() {}

    /** Whether it says the same. */
    public boolean says(Rating rating) {
        return points == rating.points() && grade == rating.grade() && lines.equals(Set.copyOf(rating.lines()));
    }

    @Override
    public String region() {
        return region;
    }

    @Override
    public LocalDate occurredOn() {
        return ratedOn;
    }

    public UUID institution() {
        return institution;
    }

    public int number() {
        return number;
    }

    /** First day of the criteria that were applied. */
    public LocalDate criteriaFrom() {
        return criteriaFrom;
    }

    public int points() {
        return points;
    }

    public Grade grade() {
        return grade;
    }

    /** In the order of the facts. */
    public List<RatingLine> lines() {
        return lines.stream().sorted(Comparator.comparing(RatingLine::fact)).toList();
    }
}
