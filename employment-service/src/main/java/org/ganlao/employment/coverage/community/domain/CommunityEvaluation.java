package org.ganlao.employment.coverage.community.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;

/**
 * A community held against the criteria of full employment on a day. What was found stays as it was found: an evaluation is
 * not corrected, but made again. Annulled, it was never made.
 */
@Entity
@Table(name = "community_evaluation")
public class CommunityEvaluation extends FactRecord {

    @Column(nullable = false, updatable = false)
    private String region;

    @Column(nullable = false, updatable = false)
    private String community;

    @Column(name = "as_of", nullable = false, updatable = false)
    private LocalDate asOf;

    @Embedded
    private RealNames found;

    @ElementCollection
    @CollectionTable(name = "community_criterion", joinColumns = @JoinColumn(name = "evaluation"))
    @OrderColumn(name = "place")
    private List<Criterion> criteria = new ArrayList<>();

    @Column(name = "evaluated_by", nullable = false, updatable = false)
    private String evaluatedBy;

    @Column(nullable = false, updatable = false)
    private boolean holds;

    /** @param region county in which the community lies */
    public CommunityEvaluation(
            UUID id,
            Origin origin,
            String region,
            String community,
            LocalDate asOf,
            RealNames found,
            Standard standard,
            String evaluatedBy,
            Instant now) {
        super(id, origin, now);
        this.region = Objects.requireNonNull(region, "region");
        this.community = Objects.requireNonNull(community, "community");
        this.asOf = Objects.requireNonNull(asOf, "asOf");
        this.found = Objects.requireNonNull(found, "found");
        this.evaluatedBy = Objects.requireNonNull(evaluatedBy, "evaluatedBy");
        criteria.addAll(standard.appliedTo(found));
        holds = criteria.stream().allMatch(Criterion::holds);
    }

    protected CommunityEvaluation() {}

    public boolean holds() {
        return holds;
    }

    public String evaluatedBy() {
        return evaluatedBy;
    }

    @Override
    public String region() {
        return region;
    }

    @Override
    public LocalDate occurredOn() {
        return asOf;
    }

    public String community() {
        return community;
    }

    public RealNames found() {
        return found;
    }

    public List<Criterion> criteria() {
        return List.copyOf(criteria);
    }
}
