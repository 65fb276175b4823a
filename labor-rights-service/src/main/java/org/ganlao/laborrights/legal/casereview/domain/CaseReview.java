package org.ganlao.laborrights.legal.casereview.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.ganlao.laborrights.procedure.domain.ProcedureRecord;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Origin;

/**
 * A review of how well an officer handles cases (行政执法责任制、案卷评查): a sample is drawn by a seed that nobody chose, each case is
 * examined by published criteria, and the average gives the grade. Annulled, there was no review.
 */
@Entity
@Table(name = "case_review")
public class CaseReview extends ProcedureRecord {

    @Embedded
    private ReviewedOfficer reviewed;

    @Column(name = "drawn_on", nullable = false, updatable = false)
    private LocalDate drawnOn;

    @Column(nullable = false, updatable = false)
    private String reviewer;

    @Column(nullable = false, updatable = false)
    private String seed;

    @Column(nullable = false, updatable = false)
    private int population;

    @Column(name = "criteria_from", nullable = false, updatable = false)
    private LocalDate criteriaFrom;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private CaseReviewState state;

    @ElementCollection
    @CollectionTable(name = "case_review_sample", joinColumns = @JoinColumn(name = "case_review"))
    @OrderColumn(name = "place")
    private List<SampledCase> sample = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "case_review_deduction", joinColumns = @JoinColumn(name = "case_review"))
    @OrderColumn(name = "place")
    private List<CaseDeduction> deductions = new ArrayList<>();

    private BigDecimal average;

    @Enumerated(EnumType.STRING)
    private ReviewGrade grade;

    /**
     * What was drawn.
     *
     * @param seed the same on the same population draws the same sample
     * @param population cases of which it was drawn
     */
    public record Drawn(String seed, int population, List<SampledCase> sample) {}

    public CaseReview(
            UUID id,
            Origin origin,
            ReviewedOfficer reviewed,
            Drawn drawn,
            ReviewCriteria criteria,
            String reviewer,
            LocalDate today,
            Instant now) {
        super(id, origin, today, now);
        reviewed.requireAnother(reviewer);
        if (!reviewed.until().isBefore(today)) {
            throw new Rejection(CaseReviewRefusal.PERIOD_NOT_OVER, reviewed.until(), today).at("/until");
        }
        if (drawn.sample().isEmpty()) {
            throw new Rejection(CaseReviewRefusal.NO_CASES_TO_REVIEW);
        }
        this.reviewed = reviewed;
        this.drawnOn = today;
        this.reviewer = reviewer;
        this.seed = drawn.seed();
        this.population = drawn.population();
        this.sample.addAll(drawn.sample());
        this.criteriaFrom = criteria.from();
        this.state = CaseReviewState.DRAWN;
    }

    protected CaseReview() {}

    /** States what is wrong with a case, whole; once more replaces what was stated. */
    public void examine(
            LocalDate on, UUID drawn, List<CaseDeduction> found, ReviewCriteria criteria, String by, Instant now) {
        requireAt(on, CaseReviewState.DRAWN);
        reviewed.requireAnother(by);
        int place = IntStream.range(0, sample.size())
                .filter(at -> sample.get(at).id().equals(drawn))
                .findFirst()
                .orElseThrow(() -> new Rejection(CaseReviewRefusal.NOT_DRAWN, drawn).at("/of"));
        int left = criteria.left(found);
        sample.set(place, new SampledCase(sample.get(place).kind(), drawn, left));
        deductions.removeIf(earlier -> earlier.of().equals(drawn));
        deductions.addAll(found);
        stepped(on, now);
    }

    public void conclude(LocalDate on, ReviewCriteria criteria, String by, Instant now) {
        requireAt(on, CaseReviewState.DRAWN);
        reviewed.requireAnother(by);
        long open = sample.stream().filter(drawn -> drawn.score() == null).count();
        if (open > 0) {
            throw new Rejection(CaseReviewRefusal.CASES_NOT_EXAMINED, open);
        }
        int sum = sample.stream().mapToInt(SampledCase::score).sum();
        average = BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(sample.size()), 2, RoundingMode.HALF_UP);
        grade = criteria.grade(average);
        state = CaseReviewState.CONCLUDED;
        stepped(on, now);
    }

    /** By another than who drew the sample, who might draw until it suits, and than who is reviewed. */
    public void annul(String reason, String by, Instant now) {
        requireStanding();
        reviewed.requireAnother(by);
        if (by.equals(reviewer)) {
            throw new Rejection(CaseReviewRefusal.ANNULLED_BY_WHO_DREW);
        }
        annul(reason, now);
    }

    @Override
    public void annul(String reason, Instant now) {
        super.annul(reason, now);
        state = CaseReviewState.ANNULLED;
    }

    @Override
    public CaseReviewState state() {
        return state;
    }

    @Override
    public String region() {
        return reviewed.region();
    }

    /** Day on which the sample was drawn. */
    @Override
    public LocalDate occurredOn() {
        return drawnOn;
    }

    public ReviewedOfficer reviewed() {
        return reviewed;
    }

    /** Subject of who drew the sample. */
    public String reviewer() {
        return reviewer;
    }

    public String seed() {
        return seed;
    }

    public int population() {
        return population;
    }

    /** First day of the criteria that are applied. */
    public LocalDate criteriaFrom() {
        return criteriaFrom;
    }

    public List<SampledCase> sample() {
        return List.copyOf(sample);
    }

    public List<CaseDeduction> deductions() {
        return List.copyOf(deductions);
    }

    /** Of the cases' points, to two places; null before the conclusion. */
    public BigDecimal average() {
        return average;
    }

    public ReviewGrade grade() {
        return grade;
    }
}
