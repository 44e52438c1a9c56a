boolean there = new File(newerJdk, 'bin/javac').canExecute() || new File(newerJdk, 'bin/javac.exe').canExecute()
if (!there) {
    println "java25 saw nothing: there is no JDK at imr.newer.jdk, which is ${newerJdk}"
}
return there
