package org.ganlao.skills.appraisal.exam.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.ganlao.platform.problem.Rejection;

/**
 * The entries for one paper: two persons and two examiners score it independently, and where they differ a third of each decides.
 *
 * @param marks that stand, in any order
 */
public record Scoring(List<Mark> marks) {

    private static final int INDEPENDENT = 2;
    private static final int DECIDING = 3;

    /**
     * One entry.
     *
     * @param place 1, 2 or 3
     * @param score points of 100
     * @param by subject of the one who entered it
     */
    public record Mark(int place, BigDecimal score, UUID examiner, String by) {

        public static Mark of(ScoreEntry entry) {
            return new Mark(entry.place(), entry.score(), entry.examiner(), entry.enteredBy());
        }
    }

    public Scoring {
        marks = List.copyOf(marks);
    }

    /**
     * The place that this examiner and this person may fill.
     *
     * @throws Rejection (409) if the paper needs no further score, or none of theirs
     */
    public int placeFor(UUID examiner, String by) {
        if (agreed().isPresent()) {
            throw new Rejection(ExamRefusal.SCORES_COMPLETE);
        }
        if (marks.stream()
                .anyMatch(mark -> mark.examiner().equals(examiner) || mark.by().equals(by))) {
            throw new Rejection(ExamRefusal.SCORED_BY_SAME_PERSON);
        }
        return IntStream.rangeClosed(1, DECIDING)
                .filter(place -> at(place).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    /** What counts: what two agree on, or where they differ, what the third gave; nothing while that is open. */
    public Optional<BigDecimal> agreed() {
        if (at(1).isEmpty() || at(INDEPENDENT).isEmpty()) {
            return Optional.empty();
        }
        return differ() ? at(DECIDING).map(Mark::score) : at(1).map(Mark::score);
    }

    /** Whether both have scored and differ. */
    public boolean differ() {
        return at(1).isPresent()
                && at(INDEPENDENT).isPresent()
                && at(1).get().score().compareTo(at(INDEPENDENT).get().score()) != 0;
    }

    private Optional<Mark> at(int place) {
        return marks.stream().filter(mark -> mark.place() == place).findFirst();
    }
}
