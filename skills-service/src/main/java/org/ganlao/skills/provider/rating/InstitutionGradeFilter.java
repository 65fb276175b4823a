package org.ganlao.skills.provider.rating;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.ganlao.skills.provider.rating.domain.Grade;

/** Which grades to list. */
class InstitutionGradeFilter {

    @QueryParam("institution")
    UUID institution;

    @QueryParam("grade")
    Grade grade;

    @QueryParam("current")
    @Parameter(description = "是否现行等级 · The latest of its institution, or one before")
    Boolean current;
}
