package uk.muster.start;

import java.util.List;

/** What the operator should be told once Muster serves; each bean of this type adds its lines below the address. */
public interface ReadyNotice {

    List<String> lines();
}
