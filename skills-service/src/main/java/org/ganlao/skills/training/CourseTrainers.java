package org.ganlao.skills.training;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
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
        return sql.one("""
                        select true as trained from course_trainer t
                          join trainee p on p.course = t.course and p.annul_reason is null
                         where t.person = ? and p.person = any(?) and t.annul_reason is null limit 1""", row -> row.flag("trained"), trainer, trainees).isPresent();
    }
}
