package org.ganlao.laborrights.enforcement.credit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.ganlao.laborrights.enforcement.credit.domain.EmployerGrade;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;

/** Those of the caller's regions. */
@ApplicationScoped
class EmployerGradeRepository extends FactRepository<EmployerGrade> {

    private static final Keyset<EmployerGrade> LATEST_FIRST = latestFirst("r.gradedOn");

    private static final String EMPLOYERS = """
            select employer from roll_entry
             where region = ? and joined_on <= ? and (left_on is null or left_on >= ?) and annul_reason is null and employer > ?
            union
            select e.employer from case_employer e join inspection_case c on c.id = e.inspection_case
             where c.region = ? and c.annul_reason is null and e.employer > ?
             order by employer limit ?""";

    private final Sql sql;

    EmployerGradeRepository(RegionScope scope, Sql sql) {
        super(scope, EmployerGrade.class, "region");
        this.sql = sql;
    }

    Page<EmployerGrade> page(EmployerGradeFilter filter, Paging paging) {
        return visible()
                .where("r.employer = :employer", "employer", filter.employer)
                .where("r.year = :year", "year", filter.year)
                .where("r.grade = :grade", "grade", filter.grade)
                .where("r.present = :present and r.annulReason is null", "present", filter.present)
                .page(paging, LATEST_FIRST);
    }

    Optional<EmployerGrade> present(String region, String employer, int year) {
        return find(
                        "region = ?1 and employer = ?2 and year = ?3 and present and annulReason is null",
                        region,
                        employer,
                        year)
                .singleResultOptional();
    }

    /** In whichever regions. */
    List<EmployerGrade> present(Collection<String> employers, Collection<Integer> years) {
        return list(
                "employer in ?1 and year in ?2 and present and annulReason is null order by region, employer, year",
                employers,
                years);
    }

    /** Employers of a region behind this one: those with persons on their rolls in the year, and those of its cases. */
    List<String> employersAfter(String region, int year, String after, int most) {
        return sql.list(
                EMPLOYERS,
                row -> row.text("employer"),
                region,
                LocalDate.of(year, 12, 31),
                LocalDate.of(year, 1, 1),
                after,
                region,
                after,
                most);
    }
}
