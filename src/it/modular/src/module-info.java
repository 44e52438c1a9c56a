/** A modular application that names the library alone. */
module consumer {
    requires io.github.imrletters;
}
