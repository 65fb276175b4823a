package org.ganlao.laborrights.wage.guideline.domain;

import jakarta.persistence.AttributeOverride;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Approval;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordRefusal;

/**
 * A wage guideline, or guide prices by occupation, of a region for a year. It is drafted, approved by another person and
 * published; a mistake is corrected by another edition, which takes the place of the one before from its own day on, and that
 * one stays readable for the days before. Withdrawn, nothing holds from that day on.
 */
@Entity
@Table(name = "wage_publication")
public class WagePublication extends FactRecord {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private PublicationKind kind;

    @Column(nullable = false, updatable = false)
    private String region;

    @Column(nullable = false, updatable = false)
    private int year;

    @Column(nullable = false)
    private String document;

    @Embedded
    private GuideLines lines;

    @ElementCollection
    @CollectionTable(name = "occupation_price", joinColumns = @JoinColumn(name = "publication"))
    @OrderColumn(name = "place")
    private List<OccupationPrice> prices = new ArrayList<>();

    @AttributeOverride(name = "proposedBy", column = @Column(name = "proposed_by", nullable = false))
    @AttributeOverride(name = "proposedAt", column = @Column(name = "proposed_at"))
    @Embedded
    private Approval approval;

    private Integer edition;

    @Column(name = "published_on")
    private LocalDate publishedOn;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Column(name = "withdraw_reason")
    private String withdrawReason;

    public WagePublication(
            UUID id,
            Origin origin,
            PublicationKind kind,
            String region,
            int year,
            PublicationContent content,
            String by,
            Instant now) {
        super(id, origin, now);
        this.kind = Objects.requireNonNull(kind, "kind");
        this.region = Objects.requireNonNull(region, "region");
        this.year = year;
        state(content);
        this.approval = Approval.proposed(by, now);
    }

    protected WagePublication() {}

    private void state(PublicationContent content) {
        content.requireOf(kind);
        document = content.document();
        lines = content.lines();
        prices.clear();
        prices.addAll(content.prices());
    }

    /** States the draft anew and whole. */
    public void correct(PublicationContent content, String by, Instant now) {
        requireStanding();
        requireUnpublished();
        if (approval.given()) {
            throw new Rejection(GuidelineRefusal.PUBLICATION_APPROVED);
        }
        if (content.same(content())) {
            throw new Rejection(RecordRefusal.NOTHING_TO_CORRECT);
        }
        state(content);
        approval = Approval.proposed(by, now);
        revised(now);
    }

    public void approve(String by, Instant now) {
        requireStanding();
        requireUnpublished();
        approval = approval.by(by, now);
        revised(now);
    }

    private void requireUnpublished() {
        if (endedOn != null) {
            throw new Rejection(GuidelineRefusal.PUBLICATION_OVER, endedOn);
        }
        if (publishedOn != null) {
            throw new Rejection(GuidelineRefusal.PUBLISHED_ALREADY, publishedOn);
        }
    }

    /** To be asked before the edition before is superseded. */
    public void requirePublishable() {
        requireStanding();
        requireUnpublished();
        if (!approval.given()) {
            throw new Rejection(GuidelineRefusal.PUBLICATION_UNAPPROVED);
        }
    }

    /**
     * Holds from the day on.
     *
     * @param number of the edition, from one
     */
    public void publish(LocalDate on, int number, Instant now) {
        requirePublishable();
        publishedOn = Objects.requireNonNull(on, "on");
        edition = number;
        revised(now);
    }

    /** Another edition holds from the day on. */
    public void supersede(LocalDate on, Instant now) {
        requireInForce();
        end(on, now);
    }

    private void requireInForce() {
        requireStanding();
        if (publishedOn == null) {
            throw new Rejection(GuidelineRefusal.NOT_PUBLISHED_YET);
        }
        if (endedOn != null) {
            throw new Rejection(GuidelineRefusal.PUBLICATION_OVER, endedOn);
        }
    }

    private void end(LocalDate on, Instant now) {
        if (!on.isAfter(publishedOn)) {
            throw new Rejection(GuidelineRefusal.NOT_AFTER_THE_LAST, publishedOn).at("/on");
        }
        endedOn = on;
        revised(now);
    }

    /** @param on first day on which it holds no more */
    public void withdraw(LocalDate on, String reason, Instant now) {
        requireInForce();
        end(on, now);
        withdrawReason = Objects.requireNonNull(reason, "reason");
    }

    @Override
    public void annul(String reason, Instant now) {
        requireStanding();
        requireUnpublished();
        super.annul(reason, now);
    }

    public PublicationState state() {
        if (!standing()) {
            return PublicationState.ANNULLED;
        }
        if (withdrawReason != null) {
            return PublicationState.WITHDRAWN;
        }
        if (endedOn != null) {
            return PublicationState.SUPERSEDED;
        }
        if (publishedOn != null) {
            return PublicationState.PUBLISHED;
        }
        return approval.given() ? PublicationState.APPROVED : PublicationState.DRAFT;
    }

    @Override
    public String region() {
        return region;
    }

    /** Of the publication; before, the first day of its year. */
    @Override
    public LocalDate occurredOn() {
        return publishedOn == null ? LocalDate.of(year, 1, 1) : publishedOn;
    }

    public PublicationKind kind() {
        return kind;
    }

    public int year() {
        return year;
    }

    public PublicationContent content() {
        return new PublicationContent(document, lines, prices);
    }

    public Approval approval() {
        return approval;
    }

    /** From one, within its kind, region and year; null before it is published. */
    public Integer edition() {
        return edition;
    }

    /** First day on which it holds; null before. */
    public LocalDate publishedOn() {
        return publishedOn;
    }

    /** First day on which it holds no more; null while it does. */
    public LocalDate endedOn() {
        return endedOn;
    }

    /** Null unless it was withdrawn. */
    public String withdrawReason() {
        return withdrawReason;
    }
}
