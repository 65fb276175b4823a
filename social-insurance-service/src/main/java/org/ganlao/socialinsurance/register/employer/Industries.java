package org.ganlao.socialinsurance.register.employer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.socialinsurance.register.employer.domain.EmployerRefusal;

/** The divisions of industries and their risk classes, by date. */
@ApplicationScoped
class Industries {

    private static final String ON =
            "select * from industry where valid_from <= ? and (valid_to is null or valid_to >= ?)";

    private final Sql sql;

    Industries(Sql sql) {
        this.sql = sql;
    }

    /** By code. */
    List<IndustryView> on(LocalDate day) {
        return sql.list(
                ON + " order by code",
                row -> new IndustryView(
                        row.text("code"),
                        row.text("name"),
                        (int) row.number("risk_class"),
                        row.date("valid_from"),
                        row.date("valid_to"),
                        row.text("source")),
                day,
                day);
    }

    /**
     * The risk class that an employer has.
     *
     * @param industry code of a division; null where it is not stated
     * @param stated class; null where it is not stated
     * @throws Rejection where both are missing, or do not go together
     */
    int riskClass(String industry, Integer stated, LocalDate day) {
        if (industry == null) {
            return Optional.ofNullable(stated)
                    .orElseThrow(() -> new Rejection(EmployerRefusal.INDUSTRY_OR_CLASS).at("/profile/industry"));
        }
        int coded = (int) (long) sql.one(ON + " and code = ?", row -> row.number("risk_class"), day, day, industry)
                .orElseThrow(
                        () -> new Rejection(EmployerRefusal.INDUSTRY_UNKNOWN, industry, day).at("/profile/industry"));
        if (stated != null && stated != coded) {
            throw new Rejection(EmployerRefusal.CLASS_OF_INDUSTRY, industry, coded).at("/profile/industryClass");
        }
        return coded;
    }
}
