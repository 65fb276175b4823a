package org.ganlao.skills.instruction.training;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.ganlao.platform.database.Sql;

/** Who trained whom. */
@ApplicationScoped
public class CourseTrainers {

    private final Sql sql;

    CourseTrainers(Sql sql) {
        this.sql = sql;
    }

    /**
     * Whether a person trains or trained in any course in which one of the others takes or took part.
     *
     * @param trainer token of the person
     * @param trainees tokens of the others
     */
    public boolean trained(String trainer, Collection<String> trainees) {
        return !among(List.of(trainer), trainees).isEmpty();
    }

    /** Of several persons, those who train or trained one of the others. */
    public Set<String> among(Collection<String> trainers, Collection<String> trainees) {
        return Set.copyOf(sql.list("""
                        select t.person from unnest(?) as t (person)
                         where exists (
                             select from course_trainer c join trainee p on p.course = c.course and p.annul_reason is null
                              where c.person = t.person and p.person = any(?) and c.annul_reason is null)""", row -> row.text("person"), trainers, trainees));
    }
}
