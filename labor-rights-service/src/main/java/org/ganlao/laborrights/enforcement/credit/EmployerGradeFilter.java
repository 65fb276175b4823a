package org.ganlao.laborrights.enforcement.credit;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.ganlao.laborrights.enforcement.credit.domain.CreditGrade;

/** What is not given does not narrow the list. */
public class EmployerGradeFilter {

    @QueryParam("employer")
    @Size(max = 18)
    String employer;

    @QueryParam("year")
    Integer year;

    @QueryParam("grade")
    CreditGrade grade;

    @QueryParam("present")
    @Parameter(description = "是否现行等级 · The latest of the year, or one before")
    Boolean present;
}
