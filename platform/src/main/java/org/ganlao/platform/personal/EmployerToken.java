package org.ganlao.platform.personal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How services name an employer to each other: its organisation code, or the licence number of an individual business.
 * Both are public, so nothing is hidden; the lengths (9; 13 or 15) keep the two apart.
 */
@Schema(
        type = SchemaType.STRING,
        implementation = String.class,
        minLength = 9,
        maxLength = 15,
        examples = "71526726X",
        description = "组织机构代码或营业执照注册号 · Organisation code or licence number")
public record EmployerToken(String value) {

    public EmployerToken {
        if (value.length() == 9) {
            new OrganisationCode(value);
        } else {
            new LicenceNumber(value);
        }
    }

    public static EmployerToken of(OrganisationCode code) {
        return new EmployerToken(code.value());
    }

    public static EmployerToken of(LicenceNumber number) {
        return new EmployerToken(number.value());
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static EmployerToken of(String value) {
        return new EmployerToken(value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
