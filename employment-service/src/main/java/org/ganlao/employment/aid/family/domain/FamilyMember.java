package org.ganlao.employment.aid.family.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.platform.personal.ProtectedId;

/** A person of a family. Who left it stays as a row, and so do all members of a family that was struck out. */
@Entity
@Table(name = "family_member")
public class FamilyMember {

    @Id
    private UUID id;

    @Embedded
    private ProtectedId person;

    @Column(nullable = false)
    private boolean head;

    @Column(nullable = false)
    private boolean willing;

    /** Was taken out of the family by a correction. */
    @Column(name = "left_family", nullable = false)
    private boolean left;

    /** Neither left nor struck out with the family. */
    @Column(nullable = false)
    private boolean standing;

    /** @param willing of working age, willing and able to work */
    public FamilyMember(UUID id, ProtectedId person, boolean head, boolean willing) {
        this.id = Objects.requireNonNull(id, "id");
        this.person = Objects.requireNonNull(person, "person");
        this.head = head;
        this.willing = willing;
        this.standing = true;
    }

    protected FamilyMember() {}

    void leave() {
        left = true;
        standing = false;
    }

    void strikeOut() {
        standing = false;
    }

    void become(FamilyMember stated) {
        head = stated.head;
        willing = stated.willing;
        left = false;
        standing = true;
    }

    boolean isSamePersonAs(FamilyMember other) {
        return person.token().equals(other.person.token());
    }

    boolean reads(FamilyMember other) {
        return isSamePersonAs(other) && head == other.head && willing == other.willing;
    }

    public ProtectedId person() {
        return person;
    }

    public boolean head() {
        return head;
    }

    public boolean willing() {
        return willing;
    }

    boolean belongs() {
        return !left;
    }
}
