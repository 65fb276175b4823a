package org.ganlao.skills.instruction.training;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.ganlao.platform.record.StatedPerson;

/**
 * That a person completed a course, as a school sends it of all its trainees at once: by course and person.
 * The import keeps the reference, under which nothing else is taken.
 */
record CompletionRow(
        @NotBlank @Size(max = 100) String sourceRef,
        @NotNull UUID course,
        @Valid @NotNull StatedPerson person,
        @Valid @NotNull StatedCompletion completion) {}
