package org.ganlao.skills.appraisal.exam;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ganlao.platform.database.Sql;
import org.ganlao.skills.instruction.training.CourseTrainers;

/** Which examiners do not judge which candidates: those whom they have trained, and themselves. */
@ApplicationScoped
class ExaminerTies {

    private static final String EXAMINERS = "select id, person from examiner where id = any(cast(? as uuid[]))";

    private final Sql sql;
    private final CourseTrainers trainers;

    ExaminerTies(Sql sql, CourseTrainers trainers) {
        this.sql = sql;
        this.trainers = trainers;
    }

    /** Which of the examiners have trained the person, whom rows know by the tokens. */
    Set<UUID> trainersOf(Collection<String> personTokens, Collection<UUID> examiners) {
        Map<UUID, String> persons = new HashMap<>();
        sql.each(
                EXAMINERS,
                row -> persons.put(row.uuid("id"), row.text("person")),
                examiners.stream().map(UUID::toString).toList());
        Set<String> trained = trainers.among(persons.values(), personTokens);
        return persons.keySet().stream()
                .filter(examiner -> trained.contains(persons.get(examiner)))
                .collect(Collectors.toSet());
    }

    /** Who judges whom. */
    record Pair(UUID examiner, UUID candidate) {}

    /**
     * Those of the pairs that must not be. Most examiners have trained nobody here, which one question per examiner tells.
     *
     * @param judged candidates by examiner
     * @param persons token of each candidate
     */
    Set<Pair> among(Map<UUID, Set<UUID>> judged, Map<UUID, String> persons) {
        Set<Pair> tied = new HashSet<>();
        Collection<String> everybody = Set.copyOf(persons.values());
        sql.each(
                EXAMINERS,
                row -> {
                    UUID examiner = row.uuid("id");
                    String person = row.text("person");
                    boolean trainer = trainers.trained(person, everybody);
                    for (UUID candidate : judged.get(examiner)) {
                        String other = persons.get(candidate);
                        if (person.equals(other) || (trainer && trainers.trained(person, List.of(other)))) {
                            tied.add(new Pair(examiner, candidate));
                        }
                    }
                },
                judged.keySet().stream().map(UUID::toString).toList());
        return tied;
    }
}
