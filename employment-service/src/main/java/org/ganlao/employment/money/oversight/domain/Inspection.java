package org.ganlao.employment.money.oversight.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;

/** An inspection of support that was paid in a region and those below it: a sample drawn once, with its seed. */
@Entity
@Table(name = "inspection")
public class Inspection extends FactRecord {

    @Column(nullable = false, updatable = false)
    private String region;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private InspectionKind kind;

    @Column(nullable = false, updatable = false)
    private String plan;

    @Column(name = "from_day", nullable = false, updatable = false)
    private LocalDate fromDay;

    @Column(name = "to_day", nullable = false, updatable = false)
    private LocalDate toDay;

    @Column(name = "drawn_on", nullable = false, updatable = false)
    private LocalDate drawnOn;

    @Column(nullable = false, updatable = false)
    private String seed;

    @Column(nullable = false, updatable = false)
    private int population;

    @ElementCollection
    @CollectionTable(name = "inspection_sample", joinColumns = @JoinColumn(name = "inspection"))
    @OrderColumn(name = "place")
    private List<SampledClaim> sample = new ArrayList<>();

    /**
     * What is inspected.
     *
     * @param plan what the inspection is about
     * @param from first day of payment
     * @param to last day of payment
     */
    public record Scope(String region, InspectionKind kind, String plan, LocalDate from, LocalDate to) {

        public Scope {
            if (to.isBefore(from)) {
                throw new Rejection(OversightRefusal.INSPECTED_PERIOD, from, to).at("/to");
            }
        }
    }

    /**
     * @param population all claims that were paid within the scope
     * @param today after the scope, so that no payment joins the population
     */
    public Inspection(
            UUID id,
            Origin origin,
            Scope scope,
            SampleSeed seed,
            List<SampledClaim> population,
            int size,
            LocalDate today,
            Instant now) {
        super(id, origin, now);
        if (!scope.to().isBefore(today)) {
            throw new Rejection(OversightRefusal.PAYMENTS_NOT_OVER, scope.to(), today).at("/to");
        }
        this.region = scope.region();
        this.kind = scope.kind();
        this.plan = scope.plan();
        this.fromDay = scope.from();
        this.toDay = scope.to();
        this.drawnOn = today;
        this.seed = seed.value();
        this.population = population.size();
        this.sample.addAll(new RandomSample(seed.value()).draw(population, size, SampledClaim::claim));
    }

    protected Inspection() {}

    /** Refuses a claim of the region that is not in the sample. */
    public void requireSampled(UUID claim, String ofRegion) {
        if (sample.stream()
                .noneMatch(
                        drawn -> drawn.claim().equals(claim) && drawn.region().equals(ofRegion))) {
            throw new Rejection(OversightRefusal.NOT_IN_THE_SAMPLE, claim, ofRegion).at("/claim");
        }
    }

    /** Refuses a day before the sample was drawn. */
    public void requireDrawnBy(LocalDate day) {
        if (day.isBefore(drawnOn)) {
            throw new Rejection(OversightRefusal.BEFORE_THE_INSPECTION, drawnOn).at("/foundOn");
        }
    }

    @Override
    public String region() {
        return region;
    }

    /** Day on which the sample was drawn. */
    @Override
    public LocalDate occurredOn() {
        return drawnOn;
    }

    public InspectionKind kind() {
        return kind;
    }

    public String plan() {
        return plan;
    }

    public LocalDate from() {
        return fromDay;
    }

    public LocalDate to() {
        return toDay;
    }

    public String seed() {
        return seed;
    }

    /** How many claims the sample was drawn of. */
    public int population() {
        return population;
    }

    public List<SampledClaim> sample() {
        return List.copyOf(sample);
    }
}
