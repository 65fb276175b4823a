package org.ganlao.employment.aid.family;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.record.StatedPerson;

/** A member of a family as requests state one. */
record StatedMember(
        @Valid @NotNull StatedPerson person,

        @Schema(description = "是否户主 · Head of household") @NotNull
        Boolean head,

        @Schema(description = "有就业愿望和就业能力 · Willing and able to work") @NotNull
        Boolean willingAndAble) {}
