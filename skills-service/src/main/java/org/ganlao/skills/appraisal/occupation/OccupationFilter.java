package org.ganlao.skills.appraisal.occupation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which occupations to list; what is not given does not narrow the list. */
public class OccupationFilter {

    @QueryParam("code")
    @Parameter(description = "代码或其开头 · Code, or how it begins", example = "6-04")
    @Size(max = 20)
    String code;

    @QueryParam("name")
    @Parameter(description = "名称中的文字，中文或英文 · Part of the name in either language")
    @Size(max = 60)
    String name;

    @QueryParam("level")
    @Parameter(description = "设有该等级 · Leads to this level")
    @Min(1)
    @Max(5)
    Integer level;

    @QueryParam("restrictedOn")
    @Parameter(description = "该日属就业准入职业 · Only the certified may be employed in it on this day")
    LocalDate restrictedOn;

    boolean shows(Occupation occupation) {
        return (code == null || occupation.code().startsWith(code))
                && (name == null || occupation.isCalled(name))
                && (level == null || occupation.hasLevel(level))
                && (restrictedOn == null || occupation.restrictedOn(restrictedOn));
    }
}
