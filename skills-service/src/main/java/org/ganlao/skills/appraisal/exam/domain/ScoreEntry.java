package org.ganlao.skills.appraisal.exam.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;

/**
 * What one examiner gave a candidate for one part, entered by one person. Two enter independently of each other; a third decides
 * where they differ. An entry is never changed; one entered by mistake is annulled before the result is decided.
 */
@Entity
@Table(name = "exam_score")
public class ScoreEntry extends FactRecord {

    @Column(nullable = false)
    private UUID candidate;

    @Column(nullable = false)
    private String region;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ExamPart part;

    @Column(nullable = false)
    private int attempt;

    @Column(nullable = false)
    private int place;

    @Column(nullable = false)
    private BigDecimal score;

    @Column(nullable = false)
    private UUID examiner;

    @Column(name = "entered_by", nullable = false)
    private String enteredBy;

    @Column(name = "entered_on", nullable = false)
    private LocalDate enteredOn;

    /**
     * Which paper is scored.
     *
     * @param attempt 1, or 2 for the make-up
     */
    public record Paper(UUID candidate, ExamPart part, int attempt) {}

    /**
     * Who gave how much.
     *
     * @param score points of 100
     * @param by subject of the one who enters it
     */
    public record Given(BigDecimal score, UUID examiner, String by, LocalDate on) {}

    /** @param place 1 and 2 of those who score independently, 3 of the one who decides between them */
    public ScoreEntry(UUID id, Origin origin, String region, Paper paper, int place, Given given, Instant now) {
        super(id, origin, now);
        this.region = region;
        this.candidate = paper.candidate();
        this.part = paper.part();
        this.attempt = paper.attempt();
        this.place = place;
        this.score = given.score();
        this.examiner = given.examiner();
        this.enteredBy = given.by();
        this.enteredOn = given.on();
    }

    protected ScoreEntry() {}

    @Override
    public String region() {
        return region;
    }

    @Override
    public LocalDate occurredOn() {
        return enteredOn;
    }

    public Paper paper() {
        return new Paper(candidate, part, attempt);
    }

    public UUID candidate() {
        return candidate;
    }

    public ExamPart part() {
        return part;
    }

    public int attempt() {
        return attempt;
    }

    public int place() {
        return place;
    }

    /** Points of 100. */
    public BigDecimal score() {
        return score;
    }

    public UUID examiner() {
        return examiner;
    }

    /** Subject of the one who entered it. */
    public String enteredBy() {
        return enteredBy;
    }
}
