package org.ganlao.employment.money.reward.domain;

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
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ganlao.employment.aid.support.domain.WorkedFigure;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Approval;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;

/**
 * A year's round of rewards: a pot shared among the cities by the formula in force, with its working. Worked out by one person,
 * approved by another, which grants each city its share. Before that it can be struck out and worked out anew.
 */
@Entity
@Table(name = "reward_round")
public class RewardRound extends FactRecord {

    @Column(nullable = false, updatable = false)
    private String region;

    @Column(nullable = false, updatable = false)
    private int year;

    @Column(nullable = false, updatable = false)
    private Money pot;

    @Column(name = "as_of", nullable = false, updatable = false)
    private LocalDate asOf;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private AchievementSource source;

    @Column(nullable = false, updatable = false)
    private String document;

    @Embedded
    private Approval approval;

    @ElementCollection
    @CollectionTable(name = "reward_line", joinColumns = @JoinColumn(name = "round"))
    private Set<RewardLine> lines = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "reward_share", joinColumns = @JoinColumn(name = "round"))
    private Set<RewardShare> shares = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "reward_figure", joinColumns = @JoinColumn(name = "round"))
    @OrderColumn(name = "place")
    private List<WorkedFigure> figures = new ArrayList<>();

    /**
     * What is shared.
     *
     * @param region the province
     * @param asOf day up to which achievements count
     * @param document number of the document with which the shares will be granted
     */
    public record Terms(String region, int year, Money pot, LocalDate asOf, AchievementSource source, String document) {

        public Terms {
            if (asOf.getYear() != year) {
                throw new Rejection(RewardRefusal.ANOTHER_REWARD_YEAR, Integer.toString(year), asOf).at("/asOf");
            }
            if (!pot.isPositive()) {
                throw new Rejection(RewardRefusal.NO_POT, pot).at("/pot");
            }
        }
    }

    public RewardRound(
            UUID id,
            Origin origin,
            Terms terms,
            List<RewardLine> worked,
            List<WorkedFigure> figures,
            String proposedBy,
            Instant now) {
        super(id, origin, now);
        this.region = terms.region();
        this.year = terms.year();
        this.pot = terms.pot();
        this.asOf = terms.asOf();
        this.source = terms.source();
        this.document = terms.document();
        this.approval = Approval.proposed(proposedBy, now);
        this.lines.addAll(worked);
        this.shares.addAll(RewardShare.of(pot, worked));
        this.figures.addAll(figures);
    }

    protected RewardRound() {}

    public void approve(String approver, Instant now) {
        requireStanding();
        approval = approval.by(approver, now);
        revised(now);
    }

    /** @param grants by region; none where the share is nothing */
    public void granted(Map<String, UUID> grants) {
        List<RewardShare> brought = shares.stream()
                .map(share -> share.granted(grants.get(share.region())))
                .toList();
        shares.clear();
        shares.addAll(brought);
    }

    @Override
    public void annul(String reason, Instant now) {
        if (approval.given()) {
            throw new Rejection(RewardRefusal.REWARD_ALLOCATED);
        }
        super.annul(reason, now);
    }

    public RewardState state() {
        if (!standing()) {
            return RewardState.ANNULLED;
        }
        return approval.given() ? RewardState.ALLOCATED : RewardState.WORKED_OUT;
    }

    @Override
    public String region() {
        return region;
    }

    /** Day up to which achievements count. */
    @Override
    public LocalDate occurredOn() {
        return asOf;
    }

    public int year() {
        return year;
    }

    public Money pot() {
        return pot;
    }

    public AchievementSource source() {
        return source;
    }

    public String document() {
        return document;
    }

    public Approval approval() {
        return approval;
    }

    /** By region. */
    public List<RewardShare> shares() {
        return shares.stream().sorted(Comparator.comparing(RewardShare::region)).toList();
    }

    /** The working of a city, by indicator. */
    public List<RewardLine> linesOf(String city) {
        return lines.stream()
                .filter(line -> line.region().equals(city))
                .sorted(Comparator.comparing(RewardLine::indicator))
                .collect(Collectors.toList());
    }

    /** Those of the formula. */
    public List<WorkedFigure> figures() {
        return List.copyOf(figures);
    }
}
